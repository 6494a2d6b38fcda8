package vn.khenthuong.nomination;

import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.InstanceVisibility;

/** The instance of a dossier, known by the dossier's number, is hidden in the engine from whoever may not see the dossier. */
@Component
class HiddenDossiers implements InstanceVisibility {

    private final DossierAccess access;

    HiddenDossiers(DossierAccess access) {
        this.access = access;
    }

    @Override
    public String hiddenKeys(Actor reader) {
        return "SELECT number FROM khenthuong.dossier WHERE NOT "
                + access.visibilityOf(reader).condition(VisibilityLevel.DOSSIER);
    }
}
