package vn.khenthuong.pages;

/** Where an entry stands in the navigation; the order is the one here. */
public enum NavigationPlace {
    HOME,
    TASKS,
    BATCH,
    ASSIGNMENT,
    SUBSTITUTIONS,
    DOSSIERS,
    REGISTER,
    BOARDS,
    REPORTS,
    COMMENDATIONS,
    REWARDS,
    CERTIFICATES,
    NOTICES,
    ARCHIVE,
    PUBLISHED,
    PROCESSES,
    ADMINISTRATION,
    ELSEWHERE,
    HELP
}
