package vn.khenthuong.engine;

import java.util.List;

/** How the password of somebody came to him, where that is known: told at his first sign-in, so that he notices what he did not get. */
@FunctionalInterface
public interface PasswordOrigins {

    /** In whole sentences, the present password first; empty when there is nothing to tell. */
    List<String> of(String userId);
}
