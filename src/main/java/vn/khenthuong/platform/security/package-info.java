/** Who may knock where: sign-in, the chains of the HTTP doors, limits of what may be carried in. */
package vn.khenthuong.platform.security;
