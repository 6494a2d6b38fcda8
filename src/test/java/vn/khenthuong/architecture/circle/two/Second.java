package vn.khenthuong.architecture.circle.two;

import vn.khenthuong.architecture.circle.one.First;

/** The other half. */
public interface Second {

    First first();
}
