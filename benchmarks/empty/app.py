"""The least a Streamlit page can be: what this dashboard is compared with from below."""

import streamlit as st

st.title("Empty")
