package vn.khenthuong.annualreport;

/**
 * How often a unit was reminded of its report. A day on which it had no official to write to is told beside that, and is not
 * counted.
 *
 * @param given on how many days it was reminded
 * @param withoutRecipient on how many days it was to be reminded, and nobody was there
 */
public record ReminderCount(int given, int withoutRecipient) {

    /** In Vietnamese, e.g. {@code 3 lần} or {@code 3 lần, 2 lần không có người nhận}. */
    public String inWords() {
        return withoutRecipient == 0
                ? "%d lần".formatted(given)
                : "%d lần, %d lần không có người nhận".formatted(given, withoutRecipient);
    }
}
