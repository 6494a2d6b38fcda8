package vn.khenthuong.forms.draft;

/**
 * Where the draft of a task stands for an official.
 *
 * @param draft null while nothing has been saved
 */
record DraftState(Draft draft) {

    String tag() {
        return KnownStates.tag(draft == null ? KnownStates.NOTHING_SAVED : draft.revision());
    }
}
