package vn.khenthuong.pages;

/** Where an entry stands in the navigation; the order is the one here. */
public enum NavigationPlace {
    HOME(true),
    TASKS(true),
    BATCH(true),
    ASSIGNMENT(true),
    SUBSTITUTIONS(false),
    DOSSIERS(true),
    CONSULTATIONS(true),
    LOCAL_PLANS(false),
    PETITIONS(false),
    SUPERVISION(false),
    REGISTER(false),
    MATTERS(false),
    BOARDS(true),
    REPORTS(true),
    COMMENDATIONS(false),
    REWARDS(false),
    CERTIFICATES(false),
    NOTICES(false),
    ARCHIVE(false),
    PUBLISHED(false),
    PROCESSES(false),
    ADMINISTRATION(true),
    ELSEWHERE(false),
    HELP(true);

    private final boolean daily;

    NavigationPlace(boolean daily) {
        this.daily = daily;
    }

    /** Whether it stays in sight where there are too many places for one line. */
    public boolean isDaily() {
        return daily;
    }
}
