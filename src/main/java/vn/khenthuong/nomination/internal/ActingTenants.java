package vn.khenthuong.nomination.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.organization.ActingUnits;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** The units that work dossiers of others, as the plan of identities asks for them. */
@Component
class ActingTenants implements ActingUnits {

    private final DossierRepository dossiers;
    private final IdentityAlignment alignment;
    private final Organization organization;
    private final SignIns signIns;

    ActingTenants(DossierRepository dossiers, IdentityAlignment alignment, Organization organization, SignIns signIns) {
        this.dossiers = dossiers;
        this.alignment = alignment;
        this.organization = organization;
        this.signIns = signIns;
    }

    @Override
    public Collection<Acting> all() {
        return dossiers.acting();
    }

    /** The officials of the unit reach what they have got, with the commit. */
    void joined(String unit) {
        alignment.align();
        List<String> members = Stream.of(Role.OFFICER, Role.HEAD)
                .flatMap(role -> organization.membersOf(role.of(unit)).stream())
                .map(Official::userId)
                .distinct()
                .toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signIns.changed(members);
            }
        });
    }
}
