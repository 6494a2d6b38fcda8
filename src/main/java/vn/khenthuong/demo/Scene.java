package vn.khenthuong.demo;

import java.time.LocalDate;

/** A part of what the demonstration shows at first. Scenes are played once, on an empty database, in the order of their days. */
public interface Scene {

    /** The day it begins on. */
    LocalDate day();

    /** Enters it; the clock stands on the morning of {@link #day()}, or where the scene before left it when that is later. */
    void play();
}
