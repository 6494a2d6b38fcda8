package vn.khenthuong.organization;

/**
 * Somebody was given a password for one sign-in; published in the transaction that does so, and to be told to him alone.
 *
 * @param password in clear text
 */
public record PasswordGiven(Official recipient, String password) {

    @Override
    public String toString() {
        return "PasswordGiven[" + recipient.userId() + "]";
    }
}
