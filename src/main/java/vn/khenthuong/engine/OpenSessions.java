package vn.khenthuong.engine;

import jakarta.servlet.http.HttpServletRequest;

/** The sessions of officials, which end at once when their password is changed or they are deleted. */
public interface OpenSessions {

    /**
     * Ends the session of the request if it was opened under a password that is no longer the user's, or by somebody who is gone;
     * one that was opened just now is marked with the password of its user.
     */
    void check(HttpServletRequest request);
}
