package vn.khenthuong.organization.internal;

/** Where the organisation of the province is read from. */
interface OrganizationSource {

    OrganizationData load();
}
