package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.UnitAdministration.Foresight;
import vn.khenthuong.organization.UnitAdministration.Proposal;

/** Changes of units and functions that wait for a second administrator. */
@Component
class ReorganisationProposals {

    private final UnitRepository units;
    private final ReorganisationRepository changes;
    private final OfficialChangeRepository decisions;
    private final OrganizationSource source;
    private final ReorganisationTrial trial;
    private final UnitChronicle chronicle;
    private final ReorganisationJournal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReorganisationProposals(
            UnitRepository units,
            ReorganisationRepository changes,
            OfficialChangeRepository decisions,
            OrganizationSource source,
            ReorganisationTrial trial,
            UnitChronicle chronicle,
            ReorganisationJournal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.units = units;
        this.changes = changes;
        this.decisions = decisions;
        this.source = source;
        this.trial = trial;
        this.chronicle = chronicle;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Only what could be done now is proposed. */
    UUID propose(Reorganisation change, Actor administrator) {
        var version = trial.foresee(change).version();
        return transaction.execute(status -> {
            units.lock();
            trial.requireUnchanged(version, change);
            requireNothingPending(change);
            var proposal = new ProposedReorganisation(
                    UUID.randomUUID(), change, version, administrator.userId(), clock.instant());
            changes.propose(proposal);
            var sentences = chronicle.words(source.load()).of(change);
            journal.record(trial.effective(change), ReorganisationJournal.PROPOSED, sentences, administrator);
            return proposal.id();
        });
    }

    /** Whoever confirms reads one proposal about a unit or a function, not forty. */
    private void requireNothingPending(Reorganisation change) {
        var concerned = trial.effective(change).concerned();
        changes.pending().stream()
                .map(ProposedReorganisation::change)
                .filter(other -> isAboutTheSame(other, change, concerned))
                .findFirst()
                .ifPresent(other -> {
                    throw new ConflictException(
                            "Đã có đề nghị về đơn vị hoặc chức năng này chờ xác nhận; hãy xác nhận hoặc rút đề nghị đó trước.");
                });
    }

    private static boolean isAboutTheSame(Reorganisation other, Reorganisation change, Set<String> concerned) {
        if (change.kind() == Kind.WITHDRAWN || other.kind() == Kind.WITHDRAWN) {
            return change.withdrawn() != null && change.withdrawn().equals(other.withdrawn());
        }
        if (change.function() != null || other.function() != null) {
            return change.function() == other.function();
        }
        return other.units().stream().anyMatch(concerned::contains) || concerned.contains(other.successor());
    }

    List<Proposal> pending() {
        var words = chronicle.words(source.load());
        return changes.pending().stream()
                .map(proposal -> foreseen(proposal, words))
                .toList();
    }

    private Proposal foreseen(ProposedReorganisation proposal, ReorganisationWords words) {
        Foresight foresight = null;
        String obstacle = null;
        try {
            foresight = trial.foresee(proposal.change());
            if (!foresight.version().equals(proposal.seenVersion())) {
                obstacle = "Đơn vị hoặc chức năng này đã thay đổi sau khi đề nghị; hãy từ chối và đề nghị lại.";
            }
        } catch (RefusedException impossible) {
            obstacle = impossible.getMessage();
        }
        return new Proposal(
                proposal.id(),
                proposal.change(),
                words.of(proposal.change()),
                obstacle == null ? foresight : null,
                obstacle,
                proposal.proposedBy(),
                proposal.proposedAt());
    }

    boolean isProposal(UUID id) {
        return changes.proposal(id).isPresent();
    }

    /** @throws NotFoundException when nothing was proposed under the id */
    ProposedReorganisation require(UUID id) {
        return changes.proposal(id).orElseThrow(() -> new NotFoundException("Không có đề nghị thay đổi này."));
    }

    /** @throws ConflictException when somebody has decided it already */
    void decide(
            ProposedReorganisation proposal,
            OfficialChangeRepository.Decision decision,
            String reason,
            Actor administrator) {
        if (!decisions.decide(proposal.id(), decision, administrator.userId(), clock.instant(), reason)) {
            throw new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối.");
        }
    }
}
