package org.carejourney.ui.architecture.offenders.application.port.out;

public interface Need {}
