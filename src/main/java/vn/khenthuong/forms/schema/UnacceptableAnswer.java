package vn.khenthuong.forms.schema;

/** Why a value cannot be taken: the Vietnamese rest of a sentence that begins with the label of the field. */
final class UnacceptableAnswer extends Exception {

    UnacceptableAnswer(String complaint) {
        super(complaint, null, false, false);
    }
}
