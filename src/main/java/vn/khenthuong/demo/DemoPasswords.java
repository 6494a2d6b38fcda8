package vn.khenthuong.demo;

import java.util.Optional;

/** The passwords that everybody knows. */
public interface DemoPasswords {

    /** What this official of the demonstration first signed in with; empty for anybody else. */
    Optional<String> passwordOf(String userId);

    /** What the administrator first signed in with. */
    String ofAdministrator();
}
