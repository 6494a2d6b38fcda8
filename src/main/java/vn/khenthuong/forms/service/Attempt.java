package vn.khenthuong.forms.service;

import vn.khenthuong.kernel.Actor;

/** What somebody is trying to do; known better and better on the way, and needed when it is refused. */
final class Attempt {

    private final Actor actor;
    private String subject;
    private String step;

    /** @param step name of what is attempted, until the task is known */
    Attempt(Actor actor, String step) {
        this.actor = actor;
        this.step = step;
    }

    void isAbout(String subject, String step) {
        this.subject = subject;
        this.step = step;
    }

    Actor actor() {
        return actor;
    }

    /** Business key, or null while it is unknown. */
    String subject() {
        return subject;
    }

    String step() {
        return step;
    }
}
