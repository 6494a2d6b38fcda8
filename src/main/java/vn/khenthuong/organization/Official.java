package vn.khenthuong.organization;

/**
 * Somebody who works with the system and can be written to.
 *
 * @param userId never changes hands
 * @param period for how long, or null where it does not matter
 */
public record Official(String userId, String fullName, String email, Period period) {

    /** Where it does not matter for how long. */
    public Official(String userId, String fullName, String email) {
        this(userId, fullName, email, null);
    }

    /** Whether there is an address to write to. */
    public boolean hasAddress() {
        return email != null && !email.isBlank();
    }
}
