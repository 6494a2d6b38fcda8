package vn.khenthuong.home.web;

/**
 * Something that an administrator has to see to.
 *
 * @param address where to look, within this application; null where there is no page for it
 * @param link what that is called, or null
 */
record Care(String sentence, String address, String link) {

    /** What to do is said in the chapter of the administrator. */
    static Care explainedInGuide(String sentence) {
        return new Care(sentence, "/huong-dan/quan-tri-vien", "Hướng dẫn quản trị viên");
    }
}
