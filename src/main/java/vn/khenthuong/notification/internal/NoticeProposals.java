package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.notification.NoticeChange;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SecondAdministrator;

/** Changes of what goes to everybody that wait for a second administrator. */
@Component
class NoticeProposals {

    /** Why a proposal cannot be confirmed any more. */
    static final String OUTDATED = "Điều này đã thay đổi sau khi đề nghị; hãy từ chối và đề nghị lại.";

    private static final int LONGEST_REASON = 1000;

    private final NoticeProposalRepository proposals;
    private final Organization organization;
    private final Installation installation;
    private final SecondAdministrator second;
    private final Clock clock;

    NoticeProposals(
            NoticeProposalRepository proposals,
            Organization organization,
            Installation installation,
            SecondAdministrator second,
            Clock clock) {
        this.proposals = proposals;
        this.organization = organization;
        this.installation = installation;
        this.second = second;
        this.clock = clock;
    }

    /** Where there is nobody who could confirm, one administrator does it, and all who can stop it are told. */
    boolean takesTwo() {
        return !installation.isUnderWay() && !second.isMissing();
    }

    /** In a transaction. */
    UUID propose(NoticeChange wanted, NoticeChange seen, Actor administrator) {
        var id = UUID.randomUUID();
        proposals.add(new NoticeProposal(id, wanted, seen, administrator.userId(), clock.instant()));
        return id;
    }

    List<NoticeProposal> pending() {
        return proposals.pending();
    }

    boolean isProposal(UUID id) {
        return proposals.isProposal(id);
    }

    /**
     * Decides; in a transaction.
     *
     * @param now what a change is about as it stands now
     * @return what is now to be done
     */
    NoticeProposal confirm(UUID id, Actor administrator, UnaryOperator<NoticeChange> now) {
        var proposal = proposals.require(id);
        if (organization.isDeedOf(administrator.userId(), proposal.proposed())) {
            throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
        }
        if (!proposal.seen().equals(now.apply(proposal.wanted()))) {
            throw new ConflictException(OUTDATED);
        }
        proposals.decide(id, administrator.userId(), clock.instant(), null);
        return proposal;
    }

    /**
     * Decides; in a transaction.
     *
     * @return the reason as it is kept
     */
    String refuse(UUID id, String reason, Actor administrator) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "“Lý do” không được để trống và không dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        proposals.require(id);
        proposals.decide(id, administrator.userId(), clock.instant(), reason.strip());
        return reason.strip();
    }
}
