package vn.khenthuong.consultation.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.ConsultationAccess;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.InstanceVisibility;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.VisibilityLevel;
import vn.khenthuong.organization.Organization;

/** The questions to an agency, by the visibility table. In the engine an instance is seen by its agency and by readers of its dossier. */
@Component
@Transactional(readOnly = true)
class ConsultationAccessService implements ConsultationAccess, InstanceVisibility {

    private final ConsultationRepository store;
    private final DossierAccess access;
    private final Nominations nominations;
    private final DossierView view;
    private final Organization organization;

    ConsultationAccessService(
            ConsultationRepository store,
            DossierAccess access,
            Nominations nominations,
            DossierView view,
            Organization organization) {
        this.store = store;
        this.access = access;
        this.nominations = nominations;
        this.view = view;
        this.organization = organization;
    }

    @Override
    public boolean concerns(Actor reader) {
        var units = unitsOf(reader);
        return !units.isEmpty() && store.hasAny(units);
    }

    @Override
    public List<Question> questions(Actor reader) {
        return asked(reader).stream().map(this::question).toList();
    }

    @Override
    public Question require(String key, Actor reader) {
        return asked(reader).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(this::question)
                .orElseThrow(() -> new NotFoundException("Không tìm thấy việc lấy ý kiến này."));
    }

    @Override
    public boolean isAsked(String key, Actor reader) {
        return asked(reader).stream().anyMatch(one -> one.key().equals(key));
    }

    private List<Consultation> asked(Actor reader) {
        var visibility = access.visibilityOf(reader);
        return visibility.units().isEmpty()
                ? List.of()
                : store.ofAgencies(visibility.units(), visibility.condition(VisibilityLevel.NAME));
    }

    @Override
    public Question question(Consultation consultation) {
        var dossier = nominations.require(consultation.dossier());
        return new Question(
                consultation,
                organization.nameAt(consultation.agency(), consultation.askedAt()),
                dossier.nomineeName(),
                dossier.nomineeType().label(),
                address(view.show(consultation.dossier())),
                dossier.awardForm().label(),
                organization.nameAt(dossier.unit(), dossier.submittedAt()),
                dossier.onHold());
    }

    @Override
    public String address(DossierReading dossier) {
        var profile = dossier.content().profile();
        String address = null;
        if (profile instanceof NomineeProfile.Collective collective) {
            address = collective.address();
        } else if (profile instanceof NomineeProfile.Individual individual) {
            address = individual.workplace();
        }
        return address == null ? "" : address;
    }

    @Override
    public String hiddenKeys(Actor reader) {
        var visibility = access.visibilityOf(reader);
        return "SELECT key FROM khenthuong.consultation WHERE NOT (%s) AND dossier NOT IN (SELECT number FROM khenthuong.dossier_overview WHERE %s)"
                .formatted(visibility.isOwnUnit("agency"), visibility.condition(VisibilityLevel.DOSSIER));
    }

    private Set<String> unitsOf(Actor reader) {
        return access.visibilityOf(reader).units();
    }
}
