package vn.khenthuong.organization;

/** An administrator who is alone cannot be replaced, nor can anybody confirm what he does. */
@FunctionalInterface
public interface SecondAdministrator {

    /** Whether fewer than two users are administrators today. */
    boolean isMissing();
}
