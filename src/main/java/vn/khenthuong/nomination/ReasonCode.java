package vn.khenthuong.nomination;

/** Why a case is refused (domain.md §5.2 item 5); {@code BEYOND_NUMBER} for the provincial pool only. */
public enum ReasonCode {
    WRONG_SUBJECT,
    BELOW_STANDARD,
    INSUFFICIENT_DOSSIER,
    VIOLATION,
    BEYOND_NUMBER
}
