package vn.khenthuong.demo;

import java.util.Map;

/** The officials of the demonstration. */
public interface Cast {

    /** The group of each, by user id, in the order officials list units. */
    Map<String, String> groups();
}
