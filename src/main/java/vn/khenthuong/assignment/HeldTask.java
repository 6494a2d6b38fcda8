package vn.khenthuong.assignment;

/** A task that somebody has to hand over, and why it is his. */
public record HeldTask(OfficerTask task, Basis basis) {

    /** Why it is his; names are stored. */
    public enum Basis {
        /** It is in his hands. */
        TAKEN,
        /** It was in his hands when his role for it ended; nobody has it. */
        LEFT,
        /** Nobody has it; he did this step of the dossier before, and it has come back, for a supplement for instance. */
        RETURNED
    }
}
