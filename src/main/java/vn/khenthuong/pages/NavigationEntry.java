package vn.khenthuong.pages;

import vn.khenthuong.kernel.Actor;

/** An entry that a module adds to the navigation of our pages; whoever can use nothing behind it does not see it. */
public interface NavigationEntry {

    /** What it is called, in Vietnamese. */
    String label();

    /** Where it leads, within this application. */
    String address();

    boolean isVisibleTo(Actor actor);

    /** Among which entries it stands. */
    default NavigationPlace place() {
        return NavigationPlace.ELSEWHERE;
    }
}
