package vn.khenthuong.organization.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PasswordWay;
import vn.khenthuong.organization.RegisteredOfficial;

/**
 * Keeps the register: one change at a time, in one transaction with its line in the journal, with what is told of it and with the
 * rights it gives and takes in the engine. What is to be done is said by those it asks.
 */
@Component
class OfficialKeeper implements OfficialAdministration {

    private final OfficialRepository officials;
    private final OfficialDirectory directory;
    private final OfficialForesight foresight;
    private final OfficialRevision revision;
    private final OfficialProposals proposals;
    private final OfficialPasswords passwords;
    private final RoleCatalog catalog;
    private final Organization organization;
    private final Installation installation;
    private final SignIns signIns;
    private final TransactionOperations transaction;

    OfficialKeeper(
            OfficialRepository officials,
            OfficialDirectory directory,
            OfficialForesight foresight,
            OfficialRevision revision,
            OfficialProposals proposals,
            OfficialPasswords passwords,
            RoleCatalog catalog,
            Organization organization,
            Installation installation,
            SignIns signIns,
            TransactionOperations transaction) {
        this.officials = officials;
        this.directory = directory;
        this.foresight = foresight;
        this.revision = revision;
        this.proposals = proposals;
        this.passwords = passwords;
        this.catalog = catalog;
        this.organization = organization;
        this.installation = installation;
        this.signIns = signIns;
        this.transaction = transaction;
    }

    @Override
    public List<RegisteredOfficial> find(String typed) {
        return directory.find(typed);
    }

    @Override
    public Optional<RegisteredOfficial> official(String userId) {
        return directory.official(userId);
    }

    @Override
    public String labelOf(String role) {
        return catalog.now().labelOf(role);
    }

    @Override
    public List<RoleChoice> choices() {
        return catalog.now().choices();
    }

    @Override
    public boolean isInstallationUnderWay() {
        return installation.isUnderWay();
    }

    @Override
    public Difference difference(RegisteredOfficial before, RegisteredOfficial after) {
        return foresight.difference(before, after);
    }

    @Override
    public Foresight foresee(RegisteredOfficial wanted, Actor administrator) {
        return foresight.foresee(wanted, administrator);
    }

    @Override
    public List<Trial> tryOut(List<RegisteredOfficial> wanted, Actor administrator) {
        return foresight.tryOut(wanted, administrator);
    }

    @Override
    public Optional<UUID> add(RegisteredOfficial wanted, Actor administrator) {
        return changing(known -> {
            if (known.containsKey(wanted.userId())) {
                throw new ConflictException("Đã có cán bộ với tên đăng nhập này.");
            }
            return revision.toBe(known, List.of(wanted), OfficialJoining.AS_WANTED, administrator);
        });
    }

    @Override
    public Optional<UUID> change(RegisteredOfficial wanted, String seen, Actor administrator) {
        return changing(known -> {
            if (!known.containsKey(wanted.userId())) {
                throw new NotFoundException("Không có cán bộ này.");
            }
            refuseUnlessSeen(known.get(wanted.userId()), seen);
            return revision.toBe(known, List.of(wanted), OfficialJoining.AS_WANTED, administrator);
        });
    }

    @Override
    public Optional<UUID> takeUp(List<RegisteredOfficial> wanted, Actor administrator) {
        return changing(known -> revision.toBe(known, wanted, OfficialJoining.TOGETHER, administrator));
    }

    @Override
    public List<OfficialChange> pending() {
        return proposals.pending();
    }

    @Override
    public boolean isProposal(UUID id) {
        return proposals.isProposal(id);
    }

    @Override
    public void confirm(UUID id, Actor administrator) {
        changing(known -> revision.confirmed(known, proposals.confirm(id, known, administrator), administrator));
    }

    @Override
    public void refuse(UUID id, String reason, Actor administrator) {
        var checked = OfficialProposals.checkedReason(reason);
        transaction.executeWithoutResult(status -> proposals.refuse(id, checked, administrator));
    }

    @Override
    public PasswordWay givePassword(String userId, Actor administrator) {
        return passwords.give(userId, administrator);
    }

    @Override
    public void unlock(String userId, Actor administrator) {
        passwords.unlock(userId, administrator);
    }

    /** Nobody takes away a role that somebody else gave while he looked at what was before. */
    private static void refuseUnlessSeen(RegisteredOfficial official, String seen) {
        if (seen != null && !seen.equals(official.seen())) {
            throw new ConflictException(
                    "Thông tin của %s vừa được người khác thay đổi; hãy mở lại để xem rồi nhập lại. Chưa có gì thay đổi."
                            .formatted(official.fullName()));
        }
    }

    /** Does work that changes officials, alone; afterwards tells those who remember people. */
    private Optional<UUID> changing(Function<Map<String, RegisteredOfficial>, OfficialRevision.Outcome> work) {
        var outcome = transaction.execute(status -> {
            officials.lock();
            return work.apply(officials.all());
        });
        organization.refresh();
        signIns.changed(outcome.touched());
        return Optional.ofNullable(outcome.proposal());
    }
}
