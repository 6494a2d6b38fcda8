package vn.khenthuong.organization;

/** The password of officials who are new to the engine. */
public interface FirstPassword {

    /** In clear text; only its hash is stored. */
    String get();

    /** Whether everybody knows it, so that nobody has to be told, and nobody has to choose another one. */
    default boolean isKnown() {
        return false;
    }
}
