package vn.khenthuong.organization;

/** Brings the engine in line with the organisation as its rows stand now. */
public interface Realignment {

    /**
     * Groups, memberships, rights and open tasks follow at once, on this node; needed after the rows were changed. What is in line
     * already is left as it is.
     */
    void now();
}
