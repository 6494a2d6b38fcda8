package vn.khenthuong.organization;

/** How far the application has been set up. */
@FunctionalInterface
public interface Installation {

    /** Whether no round has been opened yet: until then one administrator may do what later takes two. */
    boolean isUnderWay();
}
