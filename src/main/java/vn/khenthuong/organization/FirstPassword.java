package vn.khenthuong.organization;

/** The password of officials who are new to the engine. */
public interface FirstPassword {

    /** In clear text; only its hash is stored. */
    String get();
}
