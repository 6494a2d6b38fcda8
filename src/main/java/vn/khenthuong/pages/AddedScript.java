package vn.khenthuong.pages;

/** A script that a module wants on every page of ours and of the web applications, after the page has come. */
public interface AddedScript {

    /** Where it is, within this application; open to everybody. */
    String address();
}
