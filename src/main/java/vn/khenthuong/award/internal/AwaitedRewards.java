package vn.khenthuong.award.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.ExpectedRewards;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;

/**
 * The money of a list that Home Affairs has accepted and whose decision has no number yet: what it would be today, and what documents
 * lay down for it, so that nobody is rewarded with an amount that nobody knows. Whoever reads the papers of the list sees it,
 * as the draft of the decision says it.
 */
@Component
class AwaitedRewards {

    private final AwardLists lists;
    private final ListPapers papers;
    private final ExpectedRewards expected;
    private final AwaitedAmounts amounts;
    private final RewardAuthority authority;
    private final Clock clock;

    AwaitedRewards(
            AwardLists lists,
            ListPapers papers,
            ExpectedRewards expected,
            AwaitedAmounts amounts,
            RewardAuthority authority,
            Clock clock) {
        this.lists = lists;
        this.papers = papers;
        this.expected = expected;
        this.amounts = amounts;
        this.authority = authority;
        this.clock = clock;
    }

    /** Empty for who may not see it, and where there is no such list, or its decision has its number. */
    Optional<RewardSheet> sheet(String list, Actor reader) {
        return ListCode.find(list)
                .flatMap(code -> papers.find(list, reader))
                .filter(AwaitedRewards::isAwaited)
                .map(found -> sheet(found, reader));
    }

    /** Those of a round that lack an amount, first one first. */
    List<RewardedDecision> lacking(String round, Actor reader) {
        return lists.ofRound(round).stream()
                .filter(AwaitedRewards::isAwaited)
                .flatMap(list -> papers.find(list.code(), reader).stream())
                .map(list -> sheet(list, reader).decision())
                .filter(decision -> decision.missing() > 0)
                .toList();
    }

    /** Keeps the amount until the decision has its number; the caller holds the lock of the round. */
    void layDown(String list, WantedAmount checked, Actor actor) {
        amounts.put(list, checked, actor.userId(), clock.instant());
    }

    private RewardSheet sheet(AwardListSnapshot list, Actor reader) {
        var cases = papers.inOrder(list.toBeRewarded()).stream()
                .map(DossierReading::snapshot)
                .filter(AwaitedRewards::isProposed)
                .toList();
        var rewards = expected.of(list.code(), cases, LocalDate.ofInstant(clock.instant(), HomeZone.ID));
        return new RewardSheet(
                decision(list.code(), rewards),
                rewards,
                List.of(),
                rewards.stream().mapToLong(Reward::version).sum(),
                authority.mayLayDown(reader),
                false);
    }

    private static RewardedDecision decision(String list, List<Reward> rewards) {
        var code = ListCode.parse(list);
        var known =
                rewards.stream().map(Reward::amount).filter(Objects::nonNull).toList();
        return new RewardedDecision(
                code.round(),
                code.ordinal(),
                null,
                rewards.size(),
                rewards.size() - known.size(),
                known.stream().mapToLong(Long::longValue).sum(),
                0);
    }

    private static boolean isAwaited(AwardListSnapshot list) {
        return switch (list.state()) {
            case RECEIVED, SUBMITTED, DECIDED -> true;
            case CONSOLIDATING, PROPOSED, SIGNED, ISSUED, EMPTY -> false;
        };
    }

    private static boolean isProposed(DossierSnapshot dossier) {
        return dossier.appraisal() == null || dossier.appraisal().favourable();
    }
}
