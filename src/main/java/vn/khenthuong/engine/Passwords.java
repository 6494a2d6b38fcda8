package vn.khenthuong.engine;

import java.util.Optional;

/** Passwords of users, hashed and checked with whatever the engine is configured to use. */
public interface Passwords {

    /** The page where a password is changed. */
    String PAGE = "/doi-mat-khau";

    PasswordHash hash(String password);

    boolean matches(String password, PasswordHash stored);

    /** What is stored for a user; empty when there is no such user. */
    Optional<PasswordHash> stored(String userId);

    /** Stores another one; whatever was opened under the former ends. */
    void change(String userId, PasswordHash password);

    /**
     * Gives a user a new password that nobody knew before; it has to be changed after the first sign-in. Sessions end with the
     * commit of the current transaction.
     *
     * @return in clear text
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such user
     */
    String giveOnce(String userId);

    /**
     * Gives a user the password he has chosen; all his sessions end.
     *
     * @throws vn.khenthuong.kernel.BadInputException when it is none that is taken
     */
    void choose(String userId, String password);

    /** Whether the user has to choose a password before anything else. */
    boolean isToBeChosen(String userId);

    /** Forgets wrong passwords that were typed for a user. */
    void unlock(String userId);

    /** What a password has to be, in a sentence for people. */
    String rule();
}
