package vn.khenthuong.architecture.circle.one;

import vn.khenthuong.architecture.circle.two.Second;

/** Half of a circle between packages. */
public interface First {

    Second second();
}
