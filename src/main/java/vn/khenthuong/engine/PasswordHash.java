package vn.khenthuong.engine;

/** A password as the engine stores it. */
public record PasswordHash(String hash, String salt) {

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
