package vn.khenthuong.paper;

/** How the paragraphs of a paper look; sizes in points (NĐ 30/2020/NĐ-CP, Phụ lục I). */
public enum PaperStyle {
    /** The kind of paper, in capitals. */
    KIND(14, true, false, Place.CENTER, 12, 6),
    /** What the paper is about, below its kind. */
    TITLE(14, true, false, Place.CENTER, 0, 6),
    /** The number of an appendix. */
    APPENDIX(14, true, false, Place.CENTER, 0, 6),
    REMARK(14, false, true, Place.CENTER, 0, 6),
    /** To whom it goes, where that is one. */
    ADDRESSEE(14, false, false, Place.CENTER, 6, 6),
    /** Each of several to whom it goes. */
    ADDRESSEES(14, false, false, Place.INSET, 0, 3),
    /** On whose authority a decision is made. */
    AUTHORITY(14, true, false, Place.CENTER, 6, 6),
    BASIS(14, false, true, Place.JUSTIFIED, 0, 6),
    BODY(14, false, false, Place.JUSTIFIED, 0, 6),
    HEADING(14, true, false, Place.INDENTED, 0, 6),
    SUBHEADING(14, true, false, Place.INDENTED, 0, 6),
    /** The last paragraph; it stands on the page of the signature, which is never alone. */
    CLOSING(14, false, false, Place.JUSTIFIED, 0, 6);

    /** Where the lines of a paragraph stand. */
    enum Place {
        CENTER,
        /** Filled lines, the first one indented. */
        JUSTIFIED,
        /** The first line indented, nothing filled. */
        INDENTED,
        /** All lines indented, far. */
        INSET
    }

    private final int size;
    private final boolean bold;
    private final boolean italic;
    private final Place place;
    private final int before;
    private final int after;

    PaperStyle(int size, boolean bold, boolean italic, Place place, int before, int after) {
        this.size = size;
        this.bold = bold;
        this.italic = italic;
        this.place = place;
        this.before = before;
        this.after = after;
    }

    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    Place place() {
        return place;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    /** Whether the paragraph never ends a page. */
    boolean staysWithNext() {
        return this != BODY && this != BASIS && this != ADDRESSEES;
    }
}
