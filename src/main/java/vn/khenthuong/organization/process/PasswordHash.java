package vn.khenthuong.organization.process;

/** A password as the engine stores it. */
record PasswordHash(String hash, String salt) {

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
