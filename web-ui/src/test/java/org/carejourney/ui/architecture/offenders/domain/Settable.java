package org.carejourney.ui.architecture.offenders.domain;

final class Settable {
    void setStatus(String status) {}
}
