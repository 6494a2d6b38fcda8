package vn.khenthuong.award.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.FundingSource;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardPayment;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.RewardSum;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.award.WantedPayment;
import vn.khenthuong.award.WantedSource;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.Rounds;

/** Shows and keeps reward money. Changes of the rewards of one decision follow each other. */
@Component
class RewardService implements Rewards {

    private final RewardRepository rewards;
    private final ListPapers papers;
    private final PaymentRepository payments;
    private final RewardSight sight;
    private final RewardAuthority authority;
    private final RewardInput input;
    private final RewardJournal journal;
    private final OwnRewards own;
    private final AwaitedRewards awaited;
    private final Rounds rounds;
    private final Organization organization;
    private final Clock clock;

    RewardService(
            RewardRepository rewards,
            ListPapers papers,
            PaymentRepository payments,
            RewardSight sight,
            RewardAuthority authority,
            RewardInput input,
            RewardJournal journal,
            OwnRewards own,
            AwaitedRewards awaited,
            Rounds rounds,
            Organization organization,
            Clock clock) {
        this.rewards = rewards;
        this.papers = papers;
        this.payments = payments;
        this.sight = sight;
        this.authority = authority;
        this.input = input;
        this.journal = journal;
        this.own = own;
        this.awaited = awaited;
        this.rounds = rounds;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public boolean concern(Actor reader) {
        return sight.any(reader);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RewardedDecision> decisions(Actor reader) {
        sight.requireAny(reader);
        return rewards.decisions(sight.condition(reader));
    }

    @Override
    @Transactional(readOnly = true)
    public RewardSheet sheet(String round, int ordinal, Actor reader) {
        var list = list(round, ordinal);
        return issued(list, reader).or(() -> awaited.sheet(list, reader)).orElseThrow(RewardService::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RewardedDecision> awaited(Actor reader) {
        sight.requireAny(reader);
        return rounds.all().stream()
                .flatMap(round -> awaited.lacking(round.code(), reader).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RewardSum> sums(Actor reader) {
        sight.requireAny(reader);
        return rewards.sums(sight.condition(reader));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reward> ofDecision(String list) {
        return rewards.rewards(list, "TRUE", papers.order());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FundingSource> sources() {
        return rewards.sources();
    }

    @Override
    @Transactional
    public void layDown(String round, int ordinal, WantedAmount wanted, Actor actor) {
        var list = list(round, ordinal);
        lockIssuing(round);
        var sheet = issued(list, actor).map(found -> lock(list, actor)).or(() -> awaited.sheet(list, actor));
        var reward = require(sheet.orElseThrow(RewardService::unknown), wanted.dossier());
        authority.requireLayingDown(actor);
        own.requireAnother(List.of(reward), actor);
        var checked = input.check(wanted);
        requireUnchanged(reward, wanted.version());
        if (sheet.get().decision().isIssued()) {
            payments.amount(checked, checked.document(), actor.userId(), clock.instant());
        } else {
            awaited.layDown(list, checked, actor);
        }
        journal.note(
                list,
                RewardJournal.AMOUNT,
                actor,
                authority.headGroup(),
                "%s: %s đồng, trước đó %s; %s; %s."
                        .formatted(
                                reward.dossier(),
                                Dong.of(checked.amount()),
                                reward.amount() == null ? "chưa có mức" : Dong.of(reward.amount()) + " đồng",
                                checked.reason(),
                                checked.document().cited()));
    }

    @Override
    @Transactional
    public void layDown(String round, int ordinal, WantedSource wanted, Actor actor) {
        var list = list(round, ordinal);
        var sheet = lock(list, actor);
        authority.requireLayingDown(actor);
        own.requireAnother(
                sheet.rewards().stream().filter(reward -> !reward.isPaid()).toList(), actor);
        var checked = input.check(wanted, rewards.sources());
        if (sheet.version() != wanted.version()) {
            throw changed();
        }
        var count = payments.source(list, checked, checked.document(), actor.userId(), clock.instant());
        if (count == 0) {
            throw new ConflictException("Mọi trường hợp của quyết định này đã chi; không đổi được nguồn chi.");
        }
        journal.note(
                list,
                RewardJournal.SOURCE,
                actor,
                authority.headGroup(),
                "%s cho %d trường hợp chưa chi; %s; %s."
                        .formatted(
                                nameOf(checked.source()),
                                count,
                                checked.reason(),
                                checked.document().cited()));
    }

    @Override
    @Transactional
    public void pay(String round, int ordinal, WantedPayment wanted, Actor actor) {
        var list = list(round, ordinal);
        var sheet = lock(list, actor);
        authority.requirePaying(actor);
        var paid = new TreeSet<>(wanted.rewards().keySet())
                .stream().map(dossier -> require(sheet, dossier)).toList();
        own.requireAnother(paid, actor);
        var checked = input.check(wanted, sheet.decision());
        paid.forEach(reward -> requireUnchanged(reward, wanted.rewards().get(reward.dossier())));
        requireAmounts(paid);
        requireOtherHands(paid, actor);
        payments.pay(
                list,
                paid.stream().map(Reward::dossier).toList(),
                checked.document(),
                checked.paidOn(),
                actor.userId(),
                clock.instant());
        journal.note(
                list,
                RewardJournal.PAID,
                actor,
                authority.officerGroup(),
                "%s đồng cho %s; %s."
                        .formatted(
                                Dong.of(paid.stream().mapToLong(Reward::amount).sum()),
                                paid.stream().map(Reward::dossier).collect(Collectors.joining(", ")),
                                checked.document().cited("chứng từ")));
    }

    @Override
    @Transactional
    public void cancel(String round, int ordinal, long payment, String reason, Actor actor) {
        var list = list(round, ordinal);
        var sheet = lock(list, actor);
        authority.requirePaying(actor);
        var found = sheet.payments().stream()
                .filter(one -> one.id() == payment)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có lần chi nào như vậy của quyết định này."));
        own.requireAnother(
                sheet.rewards().stream()
                        .filter(reward -> Objects.equals(reward.payment(), payment))
                        .toList(),
                actor);
        var why = input.reason(reason);
        if (found.cancelled() != null) {
            throw new ConflictException("Lần chi theo %s đã được hủy ghi nhận trước đó."
                    .formatted(found.document().cited("chứng từ")));
        }
        payments.cancel(payment, why, actor.userId(), clock.instant());
        journal.note(
                list,
                RewardJournal.CANCELLED,
                actor,
                authority.officerGroup(),
                "Hủy ghi nhận %s đồng theo %s; %s."
                        .formatted(Dong.of(found.total()), found.document().cited("chứng từ"), why));
    }

    /** The decision gets its number under the lock of the round: what is laid down meanwhile is laid down before it, or after. */
    private void lockIssuing(String round) {
        if (rounds.find(round).isPresent()) {
            rounds.lock(round);
        }
    }

    private RewardSheet lock(String list, Actor actor) {
        payments.lock(list);
        return issued(list, actor).orElseThrow(RewardService::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không có tiền thưởng nào để xem ở địa chỉ này.");
    }

    /** Empty where there is none, or none of which the reader sees a reward. */
    private Optional<RewardSheet> issued(String list, Actor reader) {
        var condition = sight.condition(reader);
        return rewards.decision(list, condition).map(decision -> sheet(decision, list, condition, reader));
    }

    private RewardSheet sheet(RewardedDecision decision, String list, String condition, Actor reader) {
        var seen = rewards.rewards(list, condition, papers.order());
        return new RewardSheet(
                decision,
                seen,
                payments(list, seen, sight.all(reader)),
                payments.version(list),
                authority.mayLayDown(reader),
                authority.mayPay(reader));
    }

    /** A unit is not told what a payment paid to others. */
    private List<RewardPayment> payments(String list, List<Reward> seen, boolean all) {
        var known = payments.of(list);
        if (all) {
            return known;
        }
        Map<Long, List<Reward>> paid =
                seen.stream().filter(Reward::isPaid).collect(Collectors.groupingBy(Reward::payment));
        return known.stream()
                .filter(payment -> paid.containsKey(payment.id()))
                .map(payment -> part(payment, paid.get(payment.id())))
                .toList();
    }

    private static RewardPayment part(RewardPayment payment, List<Reward> seen) {
        return new RewardPayment(
                payment.id(),
                payment.document(),
                payment.paidOn(),
                seen.size(),
                seen.stream().mapToLong(Reward::amount).sum(),
                payment.recordedBy(),
                payment.recordedAt(),
                payment.cancelled());
    }

    private String nameOf(String source) {
        return rewards.sources().stream()
                .collect(Collectors.toMap(FundingSource::code, Function.identity()))
                .get(source)
                .name();
    }

    private static Reward require(RewardSheet sheet, String dossier) {
        return sheet.rewards().stream()
                .filter(reward -> reward.dossier().equals(dossier))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Quyết định này không khen thưởng hồ sơ nào có số như vậy."));
    }

    private static void requireUnchanged(Reward reward, int seen) {
        if (reward.isPaid()) {
            throw new ConflictException("Tiền thưởng của %s đã được ghi nhận là đã chi.".formatted(reward.nominee()));
        }
        if (reward.version() != seen) {
            throw changed();
        }
    }

    private static ConflictException changed() {
        return new ConflictException(
                "Người khác vừa thay đổi tiền thưởng của quyết định này. Chưa có gì được ghi; hãy xem lại rồi làm lại.");
    }

    private static void requireAmounts(List<Reward> paid) {
        var errors = new InputErrors();
        paid.stream()
                .filter(reward -> reward.amount() == null)
                .forEach(reward ->
                        errors.add("%s chưa có mức tiền thưởng; lãnh đạo cơ quan thẩm định nhập mức theo văn bản trước."
                                .formatted(reward.nominee())));
        errors.refuse();
    }

    /** Whoever laid an amount or a source down does not record its payment, by whichever account. */
    private void requireOtherHands(List<Reward> paid, Actor actor) {
        var own = paid.stream()
                .flatMap(reward -> Stream.of(reward.laidDown(), reward.sourceLaidDown()))
                .filter(Objects::nonNull)
                .anyMatch(laidDown -> organization.isDeedOf(actor.userId(), new Deed(laidDown.by(), laidDown.at())));
        if (own) {
            throw new NotPermittedException(
                    "Người đã đổi mức tiền thưởng hoặc nguồn chi không tự ghi nhận việc chi (nguyên tắc bốn mắt).");
        }
    }

    /** What is no code names no list. */
    private static String list(String round, int ordinal) {
        if (ordinal < 1) {
            throw new BadInputException("Số thứ tự của danh sách phải từ 1.");
        }
        return new ListCode(round, ordinal).toString();
    }
}
