package vn.khenthuong.organization;

/**
 * A slip while it is drawn; nothing of it is kept.
 *
 * @param password in clear text
 * @param address where the official reaches the application
 */
public record OpenSlip(PasswordSlip slip, String password, String address) {

    @Override
    public String toString() {
        return "OpenSlip[" + slip.userId() + "]";
    }
}
