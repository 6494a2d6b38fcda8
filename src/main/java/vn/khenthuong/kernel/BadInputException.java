package vn.khenthuong.kernel;

/** Input that breaks a rule: unknown key, wrong type, value out of bounds, domain rule broken (HTTP 400). */
public final class BadInputException extends RefusedException {

    public BadInputException(String message) {
        super(400, message);
    }
}
