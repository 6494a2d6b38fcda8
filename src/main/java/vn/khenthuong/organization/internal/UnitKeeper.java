package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Realignment;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitAdministration;

/**
 * Keeps units and functions: one change at a time, in one transaction with its line in the journal.
 */
@Component
class UnitKeeper implements UnitAdministration {

    private static final int LONGEST_REASON = 1000;

    private final UnitRepository units;
    private final ReorganisationRepository changes;
    private final OrganizationSource source;
    private final UnitChronicle chronicle;
    private final ReorganisationTrial trial;
    private final ReorganisationProposals proposals;
    private final Organization organization;
    private final ReorganisationJournal journal;
    private final Realignment realignment;
    private final TransactionOperations transaction;
    private final Clock clock;

    UnitKeeper(
            UnitRepository units,
            ReorganisationRepository changes,
            OrganizationSource source,
            UnitChronicle chronicle,
            ReorganisationTrial trial,
            ReorganisationProposals proposals,
            Organization organization,
            ReorganisationJournal journal,
            Realignment realignment,
            TransactionOperations transaction,
            Clock clock) {
        this.units = units;
        this.changes = changes;
        this.source = source;
        this.chronicle = chronicle;
        this.trial = trial;
        this.proposals = proposals;
        this.organization = organization;
        this.journal = journal;
        this.realignment = realignment;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Unit> find(String typed, LocalDate day) {
        return chronicle.find(typed, day);
    }

    @Override
    public List<UnitState> history(String code) {
        return chronicle.history(code);
    }

    @Override
    public List<FunctionPeriod> holders(Function function) {
        return chronicle.holders(function);
    }

    @Override
    public List<Planned> planned() {
        return chronicle.planned();
    }

    @Override
    public List<Planned> past(String unit) {
        return chronicle.past(unit);
    }

    @Override
    public Foresight foresee(Reorganisation wanted, Actor administrator) {
        return trial.foresee(wanted);
    }

    @Override
    public Optional<UUID> perform(Reorganisation wanted, String seenVersion, Actor administrator) {
        var proposal = transaction.execute(status -> {
            units.lock();
            trial.requireUnchanged(seenVersion, wanted);
            var before = source.load();
            var checked = trial.checked(wanted, before);
            if (trial.needsSecond(checked, before)) {
                return Optional.of(checked);
            }
            enter(UUID.randomUUID(), checked, before, administrator, null);
            return Optional.<Reorganisation>empty();
        });
        if (proposal.isPresent()) {
            return Optional.of(proposals.propose(proposal.get(), administrator));
        }
        settle();
        return Optional.empty();
    }

    private void enter(
            UUID id, Reorganisation change, OrganizationData before, Actor administrator, String proposedBy) {
        var sentences = chronicle.words(before).of(change);
        var about = trial.effective(change);
        trial.write(change, before);
        if (change.kind() != Kind.WITHDRAWN) {
            changes.enter(new EnteredChange(
                    id,
                    change,
                    proposedBy == null ? administrator.userId() : proposedBy,
                    proposedBy == null ? null : administrator.userId(),
                    clock.instant()));
        }
        journal.record(about, ReorganisationJournal.stepOf(change.kind()), sentences, administrator);
    }

    /** After the commit: where its day has come the engine follows, where it has not new units have their groups. */
    private void settle() {
        organization.refresh();
        realignment.now();
    }

    @Override
    public List<Proposal> pending() {
        return proposals.pending();
    }

    @Override
    public boolean isProposal(UUID id) {
        return proposals.isProposal(id);
    }

    @Override
    public void confirm(UUID id, Actor administrator) {
        organization.refresh();
        transaction.executeWithoutResult(status -> {
            units.lock();
            var proposal = proposals.require(id);
            if (organization.isDeedOf(administrator.userId(), new Deed(proposal.proposedBy(), proposal.proposedAt()))) {
                throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
            }
            proposals.decide(proposal, OfficialChangeRepository.Decision.CONFIRMED, null, administrator);
            if (!proposal.seenVersion().equals(trial.versionOf(proposal.change()))) {
                throw new ConflictException(
                        "Đơn vị hoặc chức năng này đã thay đổi sau khi đề nghị; hãy từ chối và đề nghị lại.");
            }
            var before = source.load();
            enter(id, trial.checked(proposal.change(), before), before, administrator, proposal.proposedBy());
        });
        settle();
    }

    @Override
    public void refuse(UUID id, String reason, Actor administrator) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "“Lý do” không được để trống và không dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        transaction.executeWithoutResult(status -> {
            var proposal = proposals.require(id);
            proposals.decide(proposal, OfficialChangeRepository.Decision.REFUSED, reason.strip(), administrator);
            journal.refused(proposal, reason.strip(), administrator);
        });
    }
}
