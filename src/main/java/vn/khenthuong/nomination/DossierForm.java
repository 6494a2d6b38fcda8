package vn.khenthuong.nomination;

import java.util.Map;
import java.util.Set;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.forms.UserTask;

/**
 * The form of a user task that shows the whole dossier, the identity number in it: whom it was shown to is noted. The guard that
 * reads it to check an answer, a batch that answers without showing it, leave no line.
 */
public abstract class DossierForm<O extends Enum<O>> extends OutcomeForm<O> {

    /** Key of the field in which an identity number is typed. */
    public static final String IDENTITY_NUMBER = "identityNumber";

    private final DossierView view;

    protected DossierForm(UserTask<O> task, DossierView view) {
        super(task);
        this.view = view;
    }

    @Override
    public final void shown(CurrentTask task, Map<String, Object> facts) {
        view.shown(task.businessKey(), task.actor());
    }

    /** What was typed and handed on is read by the successor although it is not in the dossier yet. */
    @Override
    public final void typedShown(CurrentTask task, Set<String> fields) {
        if (fields.contains(IDENTITY_NUMBER)) {
            view.typedIdentityShown(task.businessKey(), task.actor());
        }
    }
}
