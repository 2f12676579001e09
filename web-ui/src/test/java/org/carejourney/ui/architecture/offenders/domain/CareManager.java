package org.carejourney.ui.architecture.offenders.domain;

final class CareManager {}
