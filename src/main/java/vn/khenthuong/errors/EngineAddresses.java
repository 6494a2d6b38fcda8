package vn.khenthuong.errors;

/** Knows the interfaces of the process engine, whose clients read failures in the engine's own shape. */
public interface EngineAddresses {

    /** @param path without the context path */
    boolean contains(String path);
}
