package vn.khenthuong.pages;

/** Where an entry stands in the navigation; the order is the one here. */
public enum NavigationPlace {
    HOME,
    TASKS,
    BATCH,
    ASSIGNMENT,
    SUBSTITUTIONS,
    DOSSIERS,
    BOARDS,
    REPORTS,
    REWARDS,
    CERTIFICATES,
    NOTICES,
    PUBLISHED,
    PROCESSES,
    ADMINISTRATION,
    ELSEWHERE,
    HELP
}
