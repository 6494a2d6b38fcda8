package vn.khenthuong.selection.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.selection.CitedAgreements;
import vn.khenthuong.selection.ComparedCase;
import vn.khenthuong.selection.PoolSelection;
import vn.khenthuong.selection.Position;
import vn.khenthuong.selection.SelectionSheet;
import vn.khenthuong.selection.SelectionSheet.Kind;
import vn.khenthuong.selection.WantedPosition;
import vn.khenthuong.selection.WantedRanking;
import vn.khenthuong.selection.WantedRanking.Placing;
import vn.khenthuong.selection.internal.SelectionRepository.Ranking;
import vn.khenthuong.selection.internal.SelectionRepository.Stated;

/** The choice from the pool; whoever changes it holds the round first. */
@Component
@Transactional
class PoolSelectionService implements PoolSelection {

    private static final Set<RoundState> CLOSED = EnumSet.of(RoundState.CLOSED, RoundState.ENDED);

    private static final Comparator<ComparedCase> RANKED_FIRST = Comparator.comparing(
                    ComparedCase::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.dossier().number());

    private final SelectionAudience audience;
    private final SelectionRepository store;
    private final SelectionJournal journal;
    private final PoolCases cases;
    private final Comparison comparison;
    private final PositionRules positions;
    private final NumberRegister register;
    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final DossierAccess access;
    private final OwnDossiers ownDossiers;
    private final CitedAgreements agreements;
    private final Organization organization;
    private final Clock clock;

    PoolSelectionService(
            SelectionAudience audience,
            SelectionRepository store,
            SelectionJournal journal,
            PoolCases cases,
            Comparison comparison,
            PositionRules positions,
            NumberRegister register,
            Rounds rounds,
            QuotaLedger ledger,
            DossierAccess access,
            OwnDossiers ownDossiers,
            CitedAgreements agreements,
            Organization organization,
            Clock clock) {
        this.audience = audience;
        this.store = store;
        this.journal = journal;
        this.cases = cases;
        this.comparison = comparison;
        this.positions = positions;
        this.register = register;
        this.rounds = rounds;
        this.ledger = ledger;
        this.access = access;
        this.ownDossiers = ownDossiers;
        this.agreements = agreements;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean concerns(String round, Actor reader) {
        return audience.mayRead(reader)
                && rounds.find(round)
                        .filter(found -> CLOSED.contains(found.state()))
                        .isPresent()
                && !limits(round).isEmpty()
                && (audience.isOfDepartments(reader) || !seen(round, reader).isEmpty());
    }

    @Override
    @Transactional(readOnly = true)
    public SelectionSheet sheet(String code, Actor reader) {
        audience.requireReader(reader);
        var round = rounds.require(code);
        var limits = limits(code);
        if (limits.isEmpty()) {
            throw new NotFoundException("Đợt %s không có danh sách chung cấp tỉnh.".formatted(code));
        }
        if (!CLOSED.contains(round.state())) {
            throw notClosed(round);
        }
        var seen = seen(code, reader);
        if (seen.isEmpty() && !audience.isOfDepartments(reader)) {
            throw audience.refusal();
        }
        var rankings = store.rankings(code);
        var places = store.places(code);
        var stated = store.positions(code).stream().map(this::position).toList();
        var open = round.state() == RoundState.CLOSED;
        return new SelectionSheet(
                code,
                round.title(),
                round.state().label(),
                ordering(rankings),
                limits.entrySet().stream()
                        .map(limit -> kind(
                                limit.getKey(),
                                limit.getValue(),
                                rankings.getOrDefault(limit.getKey(), Ranking.none(limit.getKey())),
                                seen.stream()
                                        .filter(dossier -> dossier.nomineeType() == limit.getKey())
                                        .map(dossier ->
                                                comparison.of(dossier, places.get(dossier.number()), round, reader))
                                        .sorted(RANKED_FIRST)
                                        .toList()))
                        .toList(),
                stated.isEmpty() ? null : stated.get(0),
                stated.stream().skip(1).toList(),
                stated.isEmpty() ? agreements.of(code).orElse(null) : null,
                open && audience.mayRank(reader),
                open && audience.mayState(reader));
    }

    @Override
    public void rank(String code, WantedRanking wanted, Actor officer) {
        var group = audience.requireRanking(officer);
        requireRunning(code);
        var all = cases.of(code);
        ownDossiers.requireAnother(all);
        journal.requireNotOfHomeAffairs(code, officer);
        var ranking = store.rankings(code).getOrDefault(wanted.nomineeType(), Ranking.none(wanted.nomineeType()));
        if (ranking.version() != wanted.version()) {
            throw new ConflictException(
                    "Thứ hạng vừa được người khác thay đổi. Hãy xem thứ hạng hiện tại rồi lưu lại phần của mình.");
        }
        var places = store.places(code);
        var changes = RankingRules.changes(
                wanted,
                all.stream()
                        .filter(dossier -> dossier.nomineeType() == wanted.nomineeType())
                        .toList(),
                places);
        if (changes.isEmpty()) {
            return;
        }
        changes.forEach(change -> {
            store.save(code, change);
            journal.ranked(code, places.get(change.dossier()), change, officer, group);
        });
        store.save(
                code,
                new Ranking(
                        ranking.type(),
                        ranking.version() + 1,
                        ranking.ordering() + (movesAny(changes, places) ? 1 : 0)),
                officer.userId(),
                clock.instant());
    }

    @Override
    public void state(String code, WantedPosition wanted, Actor official) {
        var group = audience.requireStating(official);
        requireRunning(code);
        ownDossiers.requireAnother(cases.of(code));
        journal.requireNotOfFocalAgency(code, official);
        if (ordering(store.rankings(code)) != wanted.ordering()) {
            throw new ConflictException(
                    "Thứ hạng vừa được cơ quan đầu mối thay đổi. Hãy xem thứ hạng hiện tại rồi ghi ý kiến.");
        }
        requireHeadAfterObjection(code, wanted, official);
        var checked = positions.check(wanted);
        if (checked.document() != null) {
            register.enter(new NumberedPaper(
                    organization
                            .holder(Function.APPRAISER, checked.document().date())
                            .code(),
                    NumberSeries.LETTER,
                    checked.document(),
                    code));
        }
        store.add(code, checked, official.userId(), clock.instant());
        journal.stated(code, checked, official, group);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentReference> agreement(String round) {
        return standing(round)
                .filter(Stated::agrees)
                .filter(stated -> stated.ordering() == ordering(store.rankings(round)))
                .map(Stated::document);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireAgreed(String round, DocumentReference cited) {
        var standing = standing(round);
        if (standing.isEmpty()) {
            return;
        }
        var stated = standing.get();
        if (!stated.agrees()) {
            throw new ConflictException(
                    "Sở Nội vụ chưa thống nhất việc chọn từ danh sách chung cấp tỉnh: %s.".formatted(stated.reason()));
        }
        var agreed = agreement(round)
                .orElseThrow(
                        () -> new ConflictException(
                                "Thứ hạng trong danh sách chung cấp tỉnh đã thay đổi sau khi Sở Nội vụ thống nhất; Sở Nội vụ cần ghi lại ý kiến."));
        if (!agreed.equals(cited)) {
            throw new BadInputException("“Số văn bản thống nhất của Sở Nội vụ”: Sở Nội vụ đã thống nhất bằng %s."
                    .formatted(agreed.cited()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> places(String round) {
        return store.places(round).values().stream()
                .filter(placing -> placing.place() != null)
                .collect(Collectors.toMap(Placing::dossier, Placing::place));
    }

    private static Kind kind(NomineeType type, QuotaLimit limit, Ranking ranking, List<ComparedCase> compared) {
        return new Kind(
                type, ranking.version(), limit.min(), limit.max(), limit.ground(), compared, TieBreak.of(compared));
    }

    /** The limits of the pool that let somebody in, by kind of nominee, in the order of the plan. */
    private Map<NomineeType, QuotaLimit> limits(String round) {
        var limits = new TreeMap<NomineeType, QuotaLimit>();
        ledger.limits(round).stream()
                .filter(limit -> limit.scope() == QuotaScope.ROUND && limit.max() > 0)
                .forEach(limit -> limit.nomineeTypes().stream()
                        .map(NomineeType::valueOf)
                        .forEach(type -> limits.put(type, limit)));
        return limits;
    }

    private List<DossierSnapshot> seen(String round, Actor reader) {
        var readable = access.readable(reader, round);
        return cases.of(round).stream()
                .filter(dossier -> readable.contains(dossier.number()))
                .toList();
    }

    /** Holds the round; only while its lists run something is chosen. */
    private void requireRunning(String code) {
        rounds.require(code);
        var round = rounds.lock(code);
        if (round.state() == RoundState.ENDED) {
            throw new ConflictException("Đợt %s đã kết thúc.".formatted(code));
        }
        if (round.state() != RoundState.CLOSED) {
            throw notClosed(round);
        }
    }

    private static ConflictException notClosed(AwardRound round) {
        return new ConflictException("Việc chọn từ danh sách chung cấp tỉnh bắt đầu khi đợt đóng; đợt %s %s."
                .formatted(round.code(), round.state().label()));
    }

    private static boolean movesAny(List<Placing> changes, Map<String, Placing> places) {
        return changes.stream().anyMatch(change -> {
            var before = places.get(change.dossier());
            return !Optional.ofNullable(change.place())
                    .equals(Optional.ofNullable(before).map(Placing::place));
        });
    }

    private static int ordering(Map<NomineeType, Ranking> rankings) {
        return rankings.values().stream().mapToInt(Ranking::ordering).sum();
    }

    private Optional<Stated> standing(String round) {
        return store.positions(round).stream().findFirst();
    }

    /** Once Home Affairs has objected to an order, its head alone says that it agrees after all. */
    private void requireHeadAfterObjection(String code, WantedPosition wanted, Actor official) {
        var objected = standing(code)
                .filter(stated -> !stated.agrees() && stated.ordering() == wanted.ordering())
                .isPresent();
        if (objected && wanted.agrees() && !audience.isHeadOfHomeAffairs(official)) {
            throw new NotPermittedException(
                    "Sở Nội vụ đang có ý kiến khác về thứ hạng này; chỉ lãnh đạo Sở Nội vụ ghi thống nhất thay cho ý kiến ấy.");
        }
    }

    private Position position(Stated stated) {
        return new Position(
                stated.ordering(),
                stated.agrees(),
                stated.document(),
                stated.reason(),
                stated.by(),
                organization.nameOf(stated.by()),
                stated.at());
    }
}
