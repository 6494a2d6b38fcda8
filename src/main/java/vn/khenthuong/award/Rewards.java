package vn.khenthuong.award;

import java.util.List;
import vn.khenthuong.kernel.Actor;

/**
 * Reward money. It is seen by whoever reads the papers of a rewarded dossier: Home Affairs, the focal agency, Chair, clerk, and a
 * unit its own; not by observers. Home Affairs keeps the fund: its head lays down what departs from the rule, its officers
 * record what was paid.
 */
public interface Rewards {

    /** Whether the reader sees rewards at all, once there are any. */
    boolean concern(Actor reader);

    /**
     * The decisions of which the reader sees a reward, newest first.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader sees no rewards at all
     */
    List<RewardedDecision> decisions(Actor reader);

    /**
     * Decisions that cannot get their number yet because somebody on them has no amount, of rounds in the order officials list
     * them.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader sees no rewards at all
     */
    List<RewardedDecision> awaited(Actor reader);

    /**
     * One decision; before it has its number, from the acceptance of its list by Home Affairs on, what it would be today, for who reads
     * the papers of the list.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is none, or none of which the reader sees a reward
     */
    RewardSheet sheet(String round, int ordinal, Actor reader);

    /**
     * Sums by year and source, newest year first.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader sees no rewards at all
     */
    List<RewardSum> sums(Actor reader);

    /**
     * The rewards of a decision, for its papers: who reads those is asked where they are handed out.
     *
     * @param list code of the list the decision is about
     */
    List<Reward> ofDecision(String list);

    /** Every source there is, in the order officials list them. */
    List<FundingSource> sources();

    /**
     * Puts an amount in the place of the rule; before the decision has its number, too.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #sheet} does, and for a dossier the decision does not reward
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the head of Home Affairs
     * @throws vn.khenthuong.kernel.BadInputException when amount, reason or document is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when it was paid or changed meanwhile
     */
    void layDown(String round, int ordinal, WantedAmount wanted, Actor actor);

    /**
     * Puts a source in the place of the rule, for every reward of the decision that is not paid.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #sheet} does
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the head of Home Affairs
     * @throws vn.khenthuong.kernel.BadInputException when source, reason or document is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when everything is paid, or something changed meanwhile
     */
    void layDown(String round, int ordinal, WantedSource wanted, Actor actor);

    /**
     * Records that rewards were paid.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #sheet} does, and for a dossier the decision does not reward
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is no officer of Home Affairs, or laid one of the amounts down
     * @throws vn.khenthuong.kernel.BadInputException when none is named, one has no amount, or document or day is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when one of them was paid or changed meanwhile
     */
    void pay(String round, int ordinal, WantedPayment wanted, Actor actor);

    /**
     * Cancels the record of a payment that was entered wrongly; its rewards are unpaid again.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #sheet} does, and when the decision has no such payment
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is no officer of Home Affairs
     * @throws vn.khenthuong.kernel.BadInputException when the reason is missing or too long
     * @throws vn.khenthuong.kernel.ConflictException when it was cancelled meanwhile
     */
    void cancel(String round, int ordinal, long payment, String reason, Actor actor);
}
