/** How the REST interfaces of the engine fail. */
@NamedInterface("rest")
package vn.khenthuong.engine.rest;

import org.springframework.modulith.NamedInterface;
