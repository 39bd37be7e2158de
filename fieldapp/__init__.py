"""fieldapp: field data collection that works offline and proves that what was collected arrived."""
