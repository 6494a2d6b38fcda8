package vn.khenthuong.kernel;

/** What this node does by itself while it runs. It can be halted while something else has to have the stage to itself. */
public interface BackgroundWork {

    /** Begins nothing more, and waits for what is being done; nothing when it is not running. */
    void halt();

    /** Goes on, if it was running when it was halted. */
    void resume();
}
