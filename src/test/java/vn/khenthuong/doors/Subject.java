package vn.khenthuong.doors;

/** Whose ids stand in an address that names a dossier, its instance, its task, its paper. */
enum Subject {
    /** A dossier that its unit is still writing. */
    DRAFT("draft"),
    /** One that has been submitted and waits for its reception. */
    SUBMITTED("submitted"),
    /** Nothing that exists. */
    NOTHING("-");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** How the matrix says it; a hyphen where no dossier is named. */
    String word() {
        return word;
    }
}
