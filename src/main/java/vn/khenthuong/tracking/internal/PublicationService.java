package vn.khenthuong.tracking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.SignedScans;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.DecisionSigners;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.decision.PublicationWithdrawal;
import vn.khenthuong.decision.PublicationWithdrawals;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundChange;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.Publications;

/** Reads issued decisions. */
@Component
@Transactional(readOnly = true)
class PublicationService implements Publications {

    private static final int DECISIONS_PER_PAGE = 20;
    private static final int REWARDED_PER_PAGE = 200;

    /** Pages beyond it are nobody's honest question. */
    private static final int MAX_PAGE = 10_000;

    private static final Pattern ROUND = Pattern.compile("[A-Z][A-Z0-9]{1,19}");

    private final PublishedDecisions published;
    private final ListPapers papers;
    private final Organization organization;
    private final DecisionSigners signers;
    private final PublicationWithdrawals withdrawals;
    private final DecisionAmendments amendments;
    private final SignedScans scans;
    private final Issuers issuers;
    private final Rounds rounds;
    private final RoundAmendments roundAmendments;

    PublicationService(
            PublishedDecisions published,
            ListPapers papers,
            Organization organization,
            DecisionSigners signers,
            PublicationWithdrawals withdrawals,
            DecisionAmendments amendments,
            SignedScans scans,
            Issuers issuers,
            Rounds rounds,
            RoundAmendments roundAmendments) {
        this.published = published;
        this.papers = papers;
        this.organization = organization;
        this.signers = signers;
        this.withdrawals = withdrawals;
        this.amendments = amendments;
        this.scans = scans;
        this.issuers = issuers;
        this.rounds = rounds;
        this.roundAmendments = roundAmendments;
    }

    @Override
    public Paged<Decision> decisions(int page) {
        check(page);
        var items = published.page(DECISIONS_PER_PAGE, (page - 1L) * DECISIONS_PER_PAGE);
        return Paged.of(items, page, DECISIONS_PER_PAGE, published.count());
    }

    @Override
    public Decision require(String round, int ordinal) {
        if (!ROUND.matcher(round).matches()) {
            throw unknown();
        }
        return published.find(new ListCode(round, ordinal).toString()).orElseThrow(() -> notIssued(round));
    }

    @Override
    public List<CalledOff> calledOff() {
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.CANCELLED)
                .flatMap(this::calledOff)
                .sorted(Comparator.comparing(CalledOff::day).reversed())
                .toList();
    }

    /** Nothing for a round that was not let open: it never was public. */
    private Stream<CalledOff> calledOff(AwardRound round) {
        return roundAmendments.changes(round.code()).stream()
                .filter(change -> change.kind() == RoundChange.Kind.CANCELLATION)
                .map(change -> new CalledOff(
                        round.code(),
                        round.title(),
                        LocalDate.ofInstant(change.at(), HomeZone.ID),
                        change.document().cited()));
    }

    private NotFoundException notIssued(String round) {
        return rounds.find(round)
                .filter(one -> one.state() == RoundState.CANCELLED)
                .flatMap(one -> calledOff(one).findFirst())
                .map(one -> new NotFoundException(one.sentence()))
                .orElseGet(PublicationService::unknown);
    }

    @Override
    public Optional<String> signer(String round, int ordinal) {
        require(round, ordinal);
        return signers.of(new ListCode(round, ordinal).toString());
    }

    @Override
    public PaperBlock.Head letterhead(String round, int ordinal) {
        var decision = require(round, ordinal);
        var signed = new DocumentReference(decision.number(), decision.date());
        return issuers.headOfProvince("QĐ", signed, decision.date().getYear());
    }

    @Override
    public boolean isScanned(String round, int ordinal) {
        var decision = require(round, ordinal);
        return !decision.withdrawn() && !scans.of(paper(decision)).isEmpty();
    }

    @Override
    public DocumentContent scan(String round, int ordinal) {
        return Optional.of(require(round, ordinal))
                .filter(decision -> !decision.withdrawn())
                .flatMap(decision -> scans.newest(paper(decision)))
                .orElseThrow(PublicationService::unknown);
    }

    private static PaperRef paper(Decision decision) {
        return new PaperRef(PaperKind.QUYET_DINH, new ListCode(decision.round(), decision.ordinal()).toString());
    }

    @Override
    public Paged<Rewarded> rewarded(String round, int ordinal, int page) {
        check(page);
        var decision = require(round, ordinal);
        if (decision.withdrawn()) {
            return Paged.of(List.of(), page, REWARDED_PER_PAGE, 0);
        }
        return Paged.of(
                rewarded(decision).stream()
                        .skip((page - 1L) * REWARDED_PER_PAGE)
                        .limit(REWARDED_PER_PAGE)
                        .toList(),
                page,
                REWARDED_PER_PAGE,
                decision.rewarded());
    }

    @Override
    public List<Decision> decisions() {
        return published.page(Integer.MAX_VALUE, 0);
    }

    @Override
    public List<Rewarded> rewarded(String round, int ordinal) {
        return rewarded(require(round, ordinal));
    }

    private List<Rewarded> rewarded(Decision decision) {
        if (decision.withdrawn()) {
            return List.of();
        }
        var all = published.rewarded(new ListCode(decision.round(), decision.ordinal()).toString()).stream()
                .sorted(Comparator.comparing(PublishedDecisions.Row::place, papers.order()))
                .toList();
        var numbers = new EnumMap<NomineeType, Integer>(NomineeType.class);
        return all.stream()
                .map(row -> rewarded(row, decision, numbers.merge(row.place().type(), 1, Integer::sum)))
                .toList();
    }

    private Rewarded rewarded(PublishedDecisions.Row row, Decision decision, int number) {
        var unit = organization.nameOn(row.place().unit(), decision.date());
        return new Rewarded(
                row.place().type().label(),
                number,
                row.nominee(unit).line(issuers.province()),
                unit,
                AwardForm.valueOf(row.awardForm()).label());
    }

    @Override
    public List<String> trace(String round, int ordinal) {
        var withdrawn = require(round, ordinal).withdrawn();
        var list = new ListCode(round, ordinal).toString();
        return Stream.concat(
                        amendments.of(list).stream()
                                .filter(amendment -> amendment.document() != null)
                                .map(amendment -> words(amendment, withdrawn)),
                        withdrawals.of(list).stream().flatMap(PublicationService::words))
                .toList();
    }

    /** What it says is left out while the names are off. */
    private static String words(DecisionAmendment amendment, boolean withdrawn) {
        var cited = amendment.document().cited(amendment.kind().label());
        return withdrawn
                ? "%s.".formatted(cited)
                : "%s: “%s” sửa thành “%s”.".formatted(cited, amendment.before(), amendment.after());
    }

    private static Stream<String> words(PublicationWithdrawal withdrawal) {
        var off = words("Gỡ danh sách", withdrawal.withdrawnAt(), withdrawal.document(), withdrawal.reason());
        return Stream.concat(
                Stream.of(off),
                Stream.ofNullable(withdrawal.restored())
                        .map(back -> words("Công bố lại", back.at(), back.document(), back.reason())));
    }

    private static String words(String what, Instant at, DocumentReference document, String reason) {
        return "%s ngày %s theo %s: %s"
                .formatted(what, VietnameseDates.of(LocalDate.ofInstant(at, HomeZone.ID)), document.cited(), reason);
    }

    private static void check(int page) {
        if (page < 1 || page > MAX_PAGE) {
            throw new BadInputException("Số trang phải từ 1 đến %d.".formatted(MAX_PAGE));
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không có quyết định nào được công bố ở địa chỉ này.");
    }
}
